import {
  Ban,
  Building2,
  Check,
  CircleAlert,
  CircleQuestionMark,
  Clock,
  CreditCard,
  ListTree,
  RotateCw,
  SearchCheck,
  Smartphone,
  Store,
  User,
} from 'lucide'

/** Icons of answers and their facts: all that the early script draws. */
export const rowIcons = {
  again: RotateCw,
  alert: CircleAlert,
  ban: Ban,
  building: Building2,
  card: CreditCard,
  check: Check,
  clock: Clock,
  help: CircleQuestionMark,
  phone: Smartphone,
  'search-check': SearchCheck,
  store: Store,
  tree: ListTree,
  user: User,
} as const

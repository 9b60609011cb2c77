import type { Contact } from '@/lib/content/schema-lists'
import { Icon } from './icon'

/** Whom to turn to: a number to call, a page to open, or what to look for. */
export function ContactButton({ contact }: { contact: Contact }) {
  return (
    <span className="contact">
      {contact.phone ? (
        <a className="btn small" href={`tel:${contact.phone}`}>
          <Icon name="call" />
          {contact.name} {contact.phone}
        </a>
      ) : contact.url ? (
        <a className="btn small" href={contact.url} rel="noreferrer">
          <Icon name="external" />
          {contact.name}
        </a>
      ) : (
        <b>{contact.name}</b>
      )}
      {contact.remark ? <small>{contact.remark}</small> : null}
    </span>
  )
}

/** All whom a page sends people to; nothing where it sends them to nobody. */
export function ContactButtons({ contacts }: { contacts: Contact[] }) {
  if (contacts.length === 0) return null
  return (
    <div className="btns">
      {contacts.map((contact) => (
        <ContactButton key={contact.key} contact={contact} />
      ))}
    </div>
  )
}

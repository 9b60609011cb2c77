import type { Contact } from '@/lib/content/schema-lists'
import { Icon } from './icon'

/** Whom to turn to: a number to call, a page to open, or what to look for. On a page about them their number says enough. */
export function ContactButton({ contact, own }: { contact: Contact; own?: boolean }) {
  return (
    <span className="contact">
      {contact.phone ? (
        <a className={own ? 'btn' : 'btn small'} href={`tel:${contact.phone}`}>
          <Icon name="call" />
          {own ? <span className="sr">{contact.name} </span> : `${contact.name} `}
          {contact.phone}
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

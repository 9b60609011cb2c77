type Service = { key: string; name: string; kind: string }

function Names({ services }: { services: Service[] }) {
  return (
    <p className="names">
      {services.map((service) => (
        <a key={service.key} href={`/systems/${service.key}`}>
          {service.name}
        </a>
      ))}
    </p>
  )
}

/** The services by name, each leading to its hub: first those a shopper chooses, then those that only the payment window names. */
export function SystemLinks({ systems }: { systems: Service[] }) {
  return (
    <>
      <Names services={systems.filter(({ kind }) => kind !== 'pg')} />
      <h3 className="eyebrow">결제창에 뜬 결제대행사</h3>
      <Names services={systems.filter(({ kind }) => kind === 'pg')} />
    </>
  )
}

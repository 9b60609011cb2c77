/** The services by name, each leading to its hub. */
export function SystemLinks({ systems }: { systems: { key: string; name: string }[] }) {
  return (
    <p className="names">
      {systems.map((system) => (
        <a key={system.key} href={`/systems/${system.key}`}>
          {system.name}
        </a>
      ))}
    </p>
  )
}

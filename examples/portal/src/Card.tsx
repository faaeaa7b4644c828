import { type ReactNode, useId } from 'react';

/** A card of the portal's own. */
export function Card({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="muted">{text}</p>
      {children}
    </section>
  );
}

/** Names and numbers, with the unit over the numbers. */
export function NumberList({ items, unit }: { items: { name: string; value: string }[]; unit?: string }) {
  return (
    <table className="numbers">
      {unit && (
        <thead>
          <tr>
            <td />
            <th scope="col">{unit}</th>
          </tr>
        </thead>
      )}
      <tbody>
        {items.map(({ name, value }) => (
          <tr key={name}>
            <th scope="row">
              <bdi>{name}</bdi>
            </th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Attributes = Readonly<Record<string, string>>;
type Child = Node | string | null;

/** An element with its children; texts stay texts, whatever they hold. */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}

export function entityLink({ id, name }: { readonly id: string; readonly name: string }): HTMLElement {
  return h('a', { href: `#/entity/${encodeURIComponent(id)}` }, name);
}

/** `PART_OF` as people write it. */
export function words(name: string): string {
  return name.toLowerCase().replaceAll('_', ' ');
}

export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

/** Seats round a table sign: evenly on a ring, clockwise, none straight above the sign. */
export function seats(people: number, radius = 44): { x: number; y: number }[] {
  return Array.from({ length: people }, (_, i) => {
    const angle = ((i + 0.5) / people) * 2 * Math.PI - Math.PI / 2;
    return { x: Math.round(radius * Math.cos(angle) * 100) / 100, y: Math.round(radius * Math.sin(angle) * 100) / 100 };
  });
}

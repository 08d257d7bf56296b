/** A limit on how much is done at once. */
export interface Places {
  /** Waits for a place. */
  take(): Promise<Place>;
}

export interface Place {
  /** Gives it to whoever waits longest. */
  leave(): void;
}

export function createPlaces(count: number): Places {
  const waiting: ((place: Place) => void)[] = [];
  let free = count;
  const place: Place = {
    leave: () => {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next(place);
    },
  };
  return {
    take: () => {
      if (free === 0) return new Promise((resolve) => void waiting.push(resolve));
      free -= 1;
      return Promise.resolve(place);
    },
  };
}

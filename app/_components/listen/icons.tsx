const shape = { viewBox: '0 0 24 24', width: 20, height: 20 } as const;

export const Play = () => (
  <svg aria-hidden="true" {...shape}>
    <path d="M8 5.5v13l10.5-6.5z" fill="currentColor" />
  </svg>
);

export const Pause = () => (
  <svg aria-hidden="true" {...shape}>
    <path d="M7 5.5h3.5v13H7zM13.5 5.5H17v13h-3.5z" fill="currentColor" />
  </svg>
);

export const Stop = () => (
  <svg aria-hidden="true" {...shape}>
    <path d="M7 7h10v10H7z" fill="currentColor" />
  </svg>
);

export const Loudspeaker = () => (
  <svg
    aria-hidden="true"
    {...shape}
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinejoin="round"
  >
    <path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5z" />
    <path d="M15 9a4 4 0 0 1 0 6M17.5 6.5a7.5 7.5 0 0 1 0 11" strokeLinecap="round" />
  </svg>
);

import type { ComponentChildren } from 'preact';

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      {children}
    </svg>
  );
}

const BELL = 'M18 9a6 6 0 0 0-12 0c0 6-2.2 6.8-2.2 8h16.4c0-1.2-2.2-2-2.2-8M10.2 20.5h3.6';

export const BellIcon = () => (
  <Icon>
    <path d={BELL} />
  </Icon>
);

export const BellOffIcon = () => (
  <Icon>
    <path d={`${BELL}M4 3.5 20.5 20.5`} />
  </Icon>
);

export const DashboardIcon = () => (
  <Icon>
    <path d="M4 5h16v14H4zM9.5 5v14M13 9.5h4M13 13h4" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="M6 6l12 12M18 6 6 18" />
  </Icon>
);

export const StarIcon = () => (
  <Icon>
    <path d="M12 3.8l2.5 5.2 5.7.7-4.2 3.9 1.1 5.6-5.1-2.8-5.1 2.8 1.1-5.6-4.2-3.9 5.7-.7z" />
  </Icon>
);

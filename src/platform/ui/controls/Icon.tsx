const shapes = {
  eye: 'M1.500 10S4.500 4.500 10 4.500 18.500 10 18.500 10 15.500 15.500 10 15.500 1.500 10 1.500 10Zm8.500 2.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Z',
  check: 'm4 10.500 4 4 8-9',
  clock: 'M10 17.500a7.500 7.500 0 1 0 0-15 7.500 7.500 0 0 0 0 15ZM10 6v4.200l2.800 1.800',
  back: 'M12.500 4.500 7 10l5.500 5.500',
  history: 'M3 10a7 7 0 1 0 2.300-5.200M3 3.500v3.300h3.300M10 6.500V10l2.500 1.800',
  paper: 'M5 2.500h7l3.500 3.500v11.500H5v-15Zm7 0V6h3.500M7.500 10h5M7.500 13h5',
  plus: 'M10 4v12M4 10h12',
  close: 'm5 5 10 10M15 5 5 15',
  warning: 'M10 3 18 16.500H2L10 3Zm0 5v4m0 2.200v.300',
  down: 'm5 7.500 5 5 5-5',
  download: 'M10 3v9.500m-4-4 4 4 4-4M4 16.500h12',
  menu: 'M3 5.500h14M3 10h14M3 14.500h14',
  lock: 'M5 9h10v8H5V9Zm2 0V6.500a3 3 0 0 1 6 0V9',
  people:
    'M7 9.500a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-5 7c0-3 2.200-5 5-5s5 2 5 5M13.500 9.500a2.500 2.500 0 1 0 0-5M14 11.700c2.300.200 4 2 4 4.800',
} as const

/** A picture beside words; it says nothing that the words do not say. */
export function Icon({ of, size = 18 }: { of: keyof typeof shapes; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[of]} />
    </svg>
  )
}

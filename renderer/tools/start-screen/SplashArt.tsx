/** Waves of light behind the product's name, and letters that drift along them; our own. */
export function SplashArt() {
  return (
    <svg className="art" viewBox="0 0 634 104" preserveAspectRatio="xMaxYMid slice" aria-hidden="true">
      <g fill="none" stroke="#fff">
        <path d="M180 116C300 30 430 96 660 8" strokeWidth="26" opacity="0.05" />
        <path d="M150 126C310 40 440 104 660 26" strokeWidth="14" opacity="0.06" />
        <path d="M210 110C330 26 450 84 660-4M170 122C310 36 440 98 660 16" opacity="0.28" />
      </g>
      <g fill="#fff" fillOpacity="0.13" stroke="#fff" strokeOpacity="0.45" strokeLinejoin="round">
        <path d="M392 52l40-9 6 25-40 9zM392 52l26 8 14-17" />
        <path d="M470 30l48 5-4 30-48-5zM470 30l21 20 27-15" />
        <path d="M548 38l52-16 12 38-52 16zM548 38l35 11 17-27" />
      </g>
    </svg>
  );
}

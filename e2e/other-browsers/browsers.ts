/** Debian's browsers beside Chromium, and the files by which they are known to be there. */
export const browsers = [
  { name: 'firefox', needs: ['/usr/bin/firefox-esr'] },
  {
    name: 'webkit',
    needs: ['/usr/bin/WebKitWebDriver', '/usr/bin/xvfb-run', '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'],
  },
] as const

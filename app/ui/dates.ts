const zone = "Europe/London";

/** "12 March 2026". A time is shown as the day it has in London. */
export function formatDate(iso: string): string {
  return format(iso, { day: "numeric", month: "long", year: "numeric" });
}

/** "Thursday 12 March 2026". */
export function formatWeekday(iso: string): string {
  const weekday = format(iso, { weekday: "long" });
  return weekday === iso ? iso : `${weekday} ${formatDate(iso)}`;
}

/** "9.30am", "5pm", "midday" of a moment, as clocks in London show it. */
export function formatTime(iso: string): string {
  return formatClock(
    format(iso, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
  );
}

/** "12 March 2026, 9.30am". */
export function formatDateTime(iso: string): string {
  const day = formatDate(iso);
  return isDay(iso) || day === iso ? day : `${day}, ${formatTime(iso)}`;
}

/** "9.30am" of "09:30"; anything else is returned as it is. */
export function formatClock(clock: string): string {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(clock) ?? [];
  if (!hours || !minutes) return clock;
  const hour = Number(hours);
  if (minutes === "00" && hour === 0) return "midnight";
  if (minutes === "00" && hour === 12) return "midday";
  const past = minutes === "00" ? "" : `.${minutes}`;
  return `${String(hour % 12 || 12)}${past}${hour < 12 ? "am" : "pm"}`;
}

/** The day that a moment has in London, "2026-03-12". */
export function dayInLondon(iso: string): string {
  const parts = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  const day = formatter(parts, zone).format(new Date(iso));
  return day.split("/").reverse().join("-");
}

/** Whether this is a day without a time, which no time zone may move. */
export function isDay(iso: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(iso);
}

function format(iso: string, options: Intl.DateTimeFormatOptions): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  return formatter(options, isDay(iso) ? "UTC" : zone).format(moment);
}

// Making one takes far longer than using it, and a page uses hundreds.
const made = new Map<string, Intl.DateTimeFormat>();

function formatter(options: Intl.DateTimeFormatOptions, timeZone: string) {
  const key = JSON.stringify([options, timeZone]);
  const known = made.get(key);
  if (known) return known;
  const fresh = new Intl.DateTimeFormat("en-GB", { ...options, timeZone });
  made.set(key, fresh);
  return fresh;
}

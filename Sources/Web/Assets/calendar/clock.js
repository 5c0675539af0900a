/** Minutes of a day as a clock shows them: 570 is 9:30. */
export const clock = (minutes) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;

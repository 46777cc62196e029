package zaicun.leave;

import zaicun.kernel.HalfDaySpan;

/** A leave's kind, by its code in the policy, and when. */
public record LeaveTime(String kind, HalfDaySpan span) {}

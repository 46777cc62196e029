package zaicun.attendance;

import java.util.List;
import zaicun.kernel.Span;
import zaicun.kernel.Window;
import zaicun.leave.TimeOnLeave;

/** What the register and the leaves say of one person in one window; one mark a date at most. */
public record Stay(Window window, Span posting, List<Mark> marks, TimeOnLeave leave) {}

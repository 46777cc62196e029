package zaicun.leave;

import java.util.List;
import zaicun.kernel.Post;

/**
 * What a route depends on.
 *
 * @param others the person's other leaves that are approved or pending
 * @param leader the leader's seat on the day on which the step begins
 */
public record LeaveAsked(Post post, LeaveTime time, List<LeaveTime> others, LeaderSeat leader) {}

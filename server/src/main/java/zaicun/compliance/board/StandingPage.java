package zaicun.compliance.board;

import java.util.List;

/** One page of standings; {@code more} tells whether another follows. */
record StandingPage(List<StandingView> rows, boolean more) {}

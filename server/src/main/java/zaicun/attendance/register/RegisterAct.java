package zaicun.attendance.register;

import java.util.List;
import java.util.UUID;

/** What the keeper writes at once into one village's register. */
record RegisterAct(UUID id, String village, List<Stroke> strokes) {}

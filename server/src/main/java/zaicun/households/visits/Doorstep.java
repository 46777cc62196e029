package zaicun.households.visits;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import zaicun.households.Household;

/**
 * A household as somebody comes to it: locked until the record is written, so that two records of one household see each other.
 *
 * @param recordedBy who recorded an entry of this id before, where there is one
 * @param helpersToday who is paired with it today, which decides who may open it
 * @param helpersThen who was paired with it on the day of the visit, which decides for whom it counts
 */
record Doorstep(Household household, Optional<UUID> recordedBy, Set<UUID> helpersToday, Set<UUID> helpersThen) {}

package zaicun.notices;

import java.time.Instant;
import java.util.List;

/**
 * One page of somebody's messages, the latest first.
 *
 * @param topics of all he has, whatever the filter
 * @param asOf when it was read: what is told later is not on it
 */
record NoticePage(List<NoticeRow> rows, int total, int unread, List<Topic> topics, Instant asOf) {

    /** The first part of the kinds: {@code leave} of {@code leave.decided}. */
    record Topic(String code, int count) {}
}

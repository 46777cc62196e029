package zaicun.study;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.meetings.Fields;
import zaicun.meetings.TeamNews;
import zaicun.meetings.TeamSight;
import zaicun.meetings.minutes.MeetingDesk;
import zaicun.meetings.minutes.Meetings;
import zaicun.outbox.Receipt;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.roster.Team;

/** Records studies, alone or with the meeting at which they were held; corrects them and takes them back. */
@Component
@Transactional
class StudyDesk {

    private static final String CLAUSE = "5.1";
    private static final int LONGEST_REASON = 200;

    private final Studies studies;
    private final StudyCheck check;
    private final MeetingDesk meetingDesk;
    private final Meetings meetings;
    private final TeamSight sight;
    private final TeamNews news;
    private final Roster roster;
    private final Audit audit;
    private final Clock clock;

    StudyDesk(
            Studies studies, StudyCheck check, MeetingDesk meetingDesk, Meetings meetings, TeamSight sight,
            TeamNews news, Roster roster, Audit audit, Clock clock) {
        this.studies = studies;
        this.check = check;
        this.meetingDesk = meetingDesk;
        this.meetings = meetings;
        this.sight = sight;
        this.news = news;
        this.roster = roster;
        this.audit = audit;
        this.clock = clock;
    }

    /** The same id again changes nothing. Where a meeting comes with it, both are written or none. */
    Receipt record(Viewer viewer, StudyForm form, Instant recordedAt) {
        viewer.require(Right.STUDY_RECORD);
        form.requireComplete();
        var district = Fields.district(form.district());
        if (isThere(viewer, district, form.id())) {
            return Receipt.DUPLICATE;
        }
        var team = sight.requireOwn(viewer, district, form.team(), form.on());
        form.beside().ifPresent(meeting -> meetingDesk.record(viewer, meeting, recordedAt));
        form.heldAt().ifPresent(meeting -> requireMeeting(team, form, meeting));
        var ledBy = check.check(team, form);
        studies.lockTeam(district, team.id());
        if (isThere(viewer, district, form.id())) {
            return Receipt.DUPLICATE;
        }
        var old = form.replaces().map(id -> requireCorrectable(viewer, team, id));
        requireNotYet(team, form, old);
        var study = study(team, form, ledBy, old, new Study.Recorded(recordedAt, viewer.person(), viewer.name()));
        studies.add(study);
        tell(study, old);
        audit.record(new Act(
                district, viewer.person(), old.isPresent() ? "study.correct" : "study.record", study.root(),
                (old.isPresent() ? "更正 " : "登记 ") + study.on() + " 的学习"));
        return Receipt.ACCEPTED;
    }

    void retract(Viewer viewer, District district, UUID root, String why) {
        viewer.require(Right.STUDY_RECORD);
        var words = Fields.needed("why", "撤销原因", why, LONGEST_REASON);
        var seen = studies.latest(district, root).orElseThrow(StudyDesk::notFound);
        var team = sight.requireOwn(viewer, district, seen.team(), seen.on());
        studies.lockTeam(district, team.id());
        var study = requireCorrectable(viewer, team, seen.id());
        studies.add(study.takenBack(
                Ids.next(), words, new Study.Recorded(clock.instant(), viewer.person(), viewer.name())));
        tell(study, Optional.empty());
        audit.record(new Act(district, viewer.person(), "study.retract", root, "撤销 " + study.on() + " 的学习登记"));
    }

    private boolean isThere(Viewer viewer, District district, UUID id) {
        var known = studies.find(district, id);
        known.filter(study -> !study.recorded().by().equals(viewer.person())).ifPresent(other -> {
            throw Refusal.plain("study.id", "这条记录的编号已被他人使用，没有保存。", "请删除这条记录，重新登记一次。");
        });
        return known.isPresent();
    }

    private void requireMeeting(Team team, StudyForm form, UUID root) {
        var fits = meetings.latest(team.district(), root)
                .filter(meeting -> meeting.team().equals(team.id()) && !meeting.retracted())
                .filter(meeting -> meeting.on().equals(form.on()));
        if (fits.isEmpty()) {
            throw Refusal.under(
                    CLAUSE, "study.meeting", "没有找到本队 " + form.on() + " 的这次例会。", "请先登记例会，或把学习场合改为主题党日、其他时间。");
        }
    }

    private Study requireCorrectable(Viewer viewer, Team team, UUID version) {
        var old = studies.find(team.district(), version)
                .filter(study -> study.team().equals(team.id()))
                .orElseThrow(StudyDesk::notFound);
        boolean leads = roster.leaderOf(team.district(), team.id(), LocalDate.now(clock))
                .map(Posting::person)
                .filter(viewer.person()::equals)
                .isPresent();
        if (!leads && !old.isKeptBy(viewer.person())) {
            throw OutOfLine.noRight("学习记录由登记人、主持人或队长更正；请联系他们。");
        }
        var latest = studies.latest(team.district(), old.root()).orElseThrow(StudyDesk::notFound);
        if (!latest.id().equals(version) || latest.retracted()) {
            throw new Conflict("这次学习的记录刚刚被他人更正或撤销过；请刷新后再操作。");
        }
        return old;
    }

    /** Of two who write down the same study the second is told of the first; one's own studies are one's own. */
    private void requireNotYet(Team team, StudyForm form, Optional<Study> old) {
        boolean alone = form.form().equals(Study.ALONE);
        studies.of(team.district(), List.of(team.id()), Span.day(form.on())).stream()
                .filter(study -> old.filter(known -> known.root().equals(study.root())).isEmpty())
                .filter(study -> study.matter().subject().equals(form.subject()))
                .filter(study -> !alone || study.attended().equals(form.people()))
                .findFirst()
                .ifPresent(study -> {
                    throw new Conflict("%s 的学习“%s”已由%s登记，这一份没有保存；请打开已有的记录，如有不同请更正。".formatted(
                            study.on(), form.subject(), study.recorded().name()));
                });
    }

    private static Study study(
            Team team, StudyForm form, UUID ledBy, Optional<Study> old, Study.Recorded recorded) {
        return new Study(
                team.district(), form.id(), old.map(Study::root).orElse(form.id()), team.id(), team.village(), form.on(),
                form.matter(), form.heldAt(), ledBy, form.people(), false, form.replaces(),
                form.replaces().flatMap(id -> form.reason()).map(why -> Fields.text("reason", why, LONGEST_REASON)).orElse(""),
                recorded);
    }

    private void tell(Study study, Optional<Study> old) {
        news.tell(study.district(), study.team(), Span.day(study.on()), CLAUSE);
        old.map(Study::on)
                .filter(on -> !on.equals(study.on()))
                .ifPresent(on -> news.tell(study.district(), study.team(), Span.day(on), CLAUSE));
    }

    static OutOfLine notFound() {
        return OutOfLine.notFound("没有找到这次学习，或不在您的工作范围内；请刷新后重试。");
    }
}

package zaicun.access.keeping;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Opens an identity or phone number to somebody in whose line the person stands; the reason goes into the audit. */
@Component
class PersonalData {

    /** Which number. */
    enum Field {
        IDENTITY("身份证号"),
        PHONE("手机号");

        private final String title;

        Field(String title) {
            this.title = title;
        }
    }

    private static final int REASON_AT_LEAST = 2;
    private static final int REASON_AT_MOST = 200;

    private final Roster roster;
    private final Audit audit;

    PersonalData(Roster roster, Audit audit) {
        this.roster = roster;
        this.audit = audit;
    }

    @Transactional
    String open(UUID id, Field field, String reason, Viewer viewer) {
        requireReason(reason);
        var postings = roster.postingsOf(id);
        var person = roster.person(id)
                .filter(known -> inLine(known, postings, viewer))
                .orElseThrow(() -> OutOfLine.notFound("没有找到此人，或不在您的工作范围内。"));
        var clear = switch (field) {
            case IDENTITY -> roster.openIdentity(id);
            case PHONE -> roster.openPhone(id);
        };
        tell(person, field, reason.strip(), districtOf(postings), viewer);
        return clear.orElseThrow(() -> OutOfLine.notFound(person.name() + "没有登记" + field.title + "。"));
    }

    private static boolean inLine(Person person, List<Posting> postings, Viewer viewer) {
        return postings.stream().anyMatch(viewer::sees)
                || person.unit().filter(viewer.scope().units()::contains).isPresent();
    }

    private void tell(Person person, Field field, String reason, District district, Viewer viewer) {
        var words = "查看" + person.name() + "的" + field.title + "，原因：" + reason;
        audit.record(new Act(district, viewer.person(), "person.open-" + field.name().toLowerCase(Locale.ROOT), person.id(), words));
    }

    private static District districtOf(List<Posting> postings) {
        return Optional.of(postings).filter(all -> !all.isEmpty()).map(all -> all.getFirst().district()).orElse(District.NONE);
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.strip().length() < REASON_AT_LEAST || reason.length() > REASON_AT_MOST) {
            throw new InputError("reason", "请用 " + REASON_AT_LEAST + " 至 " + REASON_AT_MOST + " 个字写明查看原因；原因将记入操作日志。");
        }
    }
}

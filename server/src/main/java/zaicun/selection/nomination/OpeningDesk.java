package zaicun.selection.nomination;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.selection.dossier.NominationSight;
import zaicun.selection.dossier.Nominations;

/** Opens what lies sealed in a candidate's file to whoever handles it; the reason goes into the audit. */
@Component
class OpeningDesk {

    /** Which part. */
    enum Field {
        IDENTITY("身份证号"),
        PHONE("联系电话"),
        HEALTH("健康状况"),
        SANCTIONS("处分情况");

        private final String title;

        Field(String title) {
            this.title = title;
        }
    }

    record Form(Field field, String reason) {

        Form {
            reason = reason == null ? "" : reason.strip();
            if (field == null) {
                throw new InputError("field", "没有说明查看哪一项；请刷新页面后重试。");
            }
            if (reason.length() < 2 || reason.length() > 200) {
                throw new InputError("reason", "请用 2 至 200 个字写明查看原因；原因将记入操作日志。");
            }
        }
    }

    private final Nominations nominations;
    private final NominationSight sight;
    private final Audit audit;

    OpeningDesk(Nominations nominations, NominationSight sight, Audit audit) {
        this.nominations = nominations;
        this.sight = sight;
        this.audit = audit;
    }

    @Transactional
    String open(Viewer viewer, District district, UUID id, Form form) {
        viewer.require(Right.CANDIDATE_DATA_OPEN);
        var nomination = nominations.find(district, id)
                .filter(found -> sight.of(viewer, found).isWhole())
                .orElseThrow(NominationSight::unknown);
        var secrets = nominations.secrets(district, id);
        audit.record(new Act(
                district, viewer.person(), "nomination.open-" + form.field().name().toLowerCase(Locale.ROOT), id,
                "查看人选" + nomination.profile().name() + "的" + form.field().title + "，原因：" + form.reason()));
        return switch (form.field()) {
            case IDENTITY -> secrets.identity();
            case PHONE -> secrets.phone();
            case HEALTH -> secrets.health();
            case SANCTIONS -> secrets.sanctions().isEmpty()
                    ? "无"
                    : secrets.sanctions().stream()
                            .map(one -> "%s（影响期 %s 至 %s）".formatted(one.words(), one.from(), one.last()))
                            .collect(Collectors.joining("；"));
        };
    }
}

package zaicun.bulletins;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
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
import zaicun.kernel.Fields;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.outbox.Entry;
import zaicun.outbox.Receipt;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;

/** Writes items, sends them up, and lets the bureau adopt, return and publish them. */
@Component
@Transactional
public class BulletinDesk {

    private final Bulletins bulletins;
    private final Publications publications;
    private final BulletinSources sources;
    private final BulletinSight sight;
    private final BulletinNews news;
    private final Audit audit;
    private final Policy policy;

    BulletinDesk(
            Bulletins bulletins, Publications publications, BulletinSources sources, BulletinSight sight,
            BulletinNews news, Audit audit, Policy policy) {
        this.bulletins = bulletins;
        this.publications = publications;
        this.sources = sources;
        this.sight = sight;
        this.news = news;
        this.audit = audit;
        this.policy = policy;
    }

    /** Begins a draft; the same id again answers the one there is. */
    public Bulletin begin(Viewer viewer, UUID id, BulletinForm form) {
        viewer.require(Right.BULLETIN_WRITE);
        var draft = draft(viewer, id, form, sources.now());
        return known(viewer, draft).orElseGet(() -> put(viewer, draft));
    }

    /** Writes and sends up in one act, as a phone does; sent again it is there already. */
    public Receipt send(Viewer viewer, Entry<BulletinForm> entry) {
        viewer.require(Right.BULLETIN_WRITE);
        var draft = draft(viewer, entry.id(), entry.form(), entry.recordedAt());
        if (known(viewer, draft).isPresent()) {
            return Receipt.DUPLICATE;
        }
        put(viewer, draft);
        act(viewer, draft.district(), draft.id(), new Word(BulletinAct.SUBMIT, 0, "", Optional.empty()));
        return Receipt.ACCEPTED;
    }

    private Bulletin draft(Viewer viewer, UUID id, BulletinForm form, Instant at) {
        Fields.require("id", "编号", id);
        requireKind(form.kind());
        var place = sources.of(viewer, form.team());
        return new Bulletin(
                place.district(), id, place.source(), form.text(), BulletinState.DRAFT, Optional.empty(), 0, viewer.person(),
                at.atOffset(ZoneOffset.UTC));
    }

    private Optional<Bulletin> known(Viewer viewer, Bulletin draft) {
        var known = bulletins.find(draft.district(), draft.id());
        known.filter(other -> !other.writtenBy().equals(viewer.person())).ifPresent(other -> {
            throw Refusal.plain("bulletin.id", "这条信息的编号已被他人使用，没有保存。", "请重新起草一条。");
        });
        return known;
    }

    private Bulletin put(Viewer viewer, Bulletin draft) {
        if (!bulletins.add(draft)) {
            throw changed();
        }
        bulletins.keepVersion(draft, 0, viewer.person());
        audit.record(new Act(
                draft.district(), viewer.person(), "bulletin.begin", draft.id(), "起草信息《" + draft.text().title() + "》"));
        return draft;
    }

    /** An item in the version that whoever saves it has seen. */
    public record Seen(District district, UUID id, int version) {}

    /** Saves the text of a draft, or of one that came back. */
    public Bulletin save(Viewer viewer, Seen seen, BulletinForm form) {
        viewer.require(Right.BULLETIN_WRITE);
        requireKind(form.kind());
        var bulletin = sight.require(viewer, bulletins.find(seen.district(), seen.id()));
        if (!sight.writes(viewer, bulletin)) {
            throw OutOfLine.noRight("只有起草人和派出单位可以修改这条信息；您可以查看。");
        }
        if (!bulletin.state().open()) {
            throw Refusal.under(
                    "13.2", "bulletin.closed", "这条信息" + bulletin.state().title() + "，不能再改。", "需要修改的，请先撤回上报，或请区乡村振兴局退回。");
        }
        if (bulletin.version() != seen.version() || !bulletins.change(bulletin.with(form.text()))) {
            throw changed();
        }
        var saved = bulletins.find(seen.district(), seen.id()).orElseThrow();
        bulletins.keepVersion(saved, saved.version(), viewer.person());
        audit.record(new Act(
                saved.district(), viewer.person(), "bulletin.save", saved.id(), "修改信息《" + form.title() + "》"));
        return saved;
    }

    /**
     * One act on an item.
     *
     * @param version the one seen by whoever acts
     * @param publication where it appeared; only with {@code PUBLISH}
     */
    public record Word(BulletinAct act, int version, String words, Optional<Publication> publication) {

        public Word {
            Fields.require("act", "办理动作", act);
            words = Fields.text("words", words, 500);
            if (act.needsWords()) {
                Fields.require("words", act.title() + "的理由", words);
            }
            if (act == BulletinAct.PUBLISH && publication.isEmpty()) {
                throw new InputError("outlet", "没有填写在哪里刊发；请填写媒体或平台和日期。");
            }
        }
    }

    public Bulletin act(Viewer viewer, District district, UUID id, Word word) {
        var bulletin = sight.require(viewer, bulletins.find(district, id));
        var move = BulletinMove.of(word.act(), bulletin.state()).orElseThrow(() -> illegal(bulletin, word.act()));
        if (!sight.sides(viewer, bulletin).contains(move.side())) {
            throw OutOfLine.noRight("这一步由" + (move.side() == BulletinMove.Side.BUREAU ? "区乡村振兴局" : "起草人或派出单位")
                    + "办理；您可以查看，不能代办。");
        }
        word.publication().ifPresent(where -> Fields.notAfter(sight.today(), "on", where.on()));
        if (word.act() == BulletinAct.SUBMIT && bulletin.text().body().isBlank()) {
            throw Refusal.under("13.1", "bulletin.empty", "这条信息还没有正文，不能上报。", "请写明做了什么，或按本月记录起草。");
        }
        if (word.version() != bulletin.version() || !bulletins.change(bulletin.moved(move.to(), sight.today()))) {
            throw changed();
        }
        var now = bulletins.find(district, id).orElseThrow();
        done(viewer, bulletin, now, word);
        return now;
    }

    private void done(Viewer viewer, Bulletin before, Bulletin now, Word word) {
        word.publication().filter(where -> word.act() == BulletinAct.PUBLISH)
                .ifPresent(where -> publications.add(now, where, viewer.person()));
        if (word.act() == BulletinAct.TAKE_DOWN) {
            publications.withdrawAll(now);
        }
        bulletins.tell(now, word.act(), word.words(), viewer.person());
        if (before.state().sent() != now.state().sent()) {
            news.touched(now, before.sentOn().or(now::sentOn).orElseThrow());
        }
        news.tell(viewer, now, word.act(), word.words());
        audit.record(new Act(
                now.district(), viewer.person(), "bulletin." + word.act().name().toLowerCase(Locale.ROOT), now.id(),
                word.act().title() + "：《" + now.text().title() + "》"));
    }

    private void requireKind(String kind) {
        var kinds = policy.on(sight.today()).get(PolicyKeys.BULLETIN_KINDS);
        if (kinds.stream().noneMatch(one -> one.code().equals(kind))) {
            throw new InputError("kind", "没有“" + kind + "”这种信息；请从列表中选择。");
        }
    }

    private static Refusal illegal(Bulletin bulletin, BulletinAct act) {
        return Refusal.under(
                "13.2", "bulletin.move", "这条信息现在是“" + bulletin.state().title() + "”，不能“" + act.title() + "”。",
                "请刷新后按当前状态办理。");
    }

    private static Conflict changed() {
        return new Conflict("这条信息刚刚被他人改过或办理过；请刷新后再操作，您写的内容请先复制保存。");
    }
}

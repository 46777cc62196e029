package zaicun.files;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;

/** Adds files to records and shows them to whoever sees the record. */
@Component
class FileDesk {

    private final Map<String, FileOwner> owners;
    private final Attachments attachments;
    private final Audit audit;
    private final Clock clock;
    private final DataSize largest;
    private final int most;

    FileDesk(
            ObjectProvider<FileOwner> owners,
            Attachments attachments,
            Audit audit,
            Clock clock,
            @Value("${zaicun.files.largest}") DataSize largest,
            @Value("${zaicun.files.most-per-record}") int most) {
        this.owners = owners.stream().collect(Collectors.toMap(FileOwner::kind, Function.identity()));
        this.attachments = attachments;
        this.audit = audit;
        this.clock = clock;
        this.largest = largest;
        this.most = most;
    }

    /** Adds a file; the same id sent again adds nothing. */
    @Transactional
    void add(Viewer viewer, Place place, Sent sent) {
        ownerOf(place.kind()).requireAttaching(viewer, place.district(), place.record());
        if (sent.bytes().length > largest.toBytes()) {
            throw new InputError("file", "文件超过 " + largest.toMegabytes() + " MB，没有添加；请压缩后重试。");
        }
        var there = attachments.of(place.district(), place.kind(), place.record());
        if (there.size() >= most && there.stream().noneMatch(file -> file.id().equals(sent.id()))) {
            throw Refusal.plain("file.most", "一条记录最多添加 " + most + " 个文件。", "请只保留说明情况所必需的文件。");
        }
        var content = Content.of(sent.bytes());
        var attachment = new Attachment(
                place.district(), sent.id(), place.kind(), place.record(), sent.name(), content.media(),
                content.bytes().length, ownerOf(place.kind()).isSealed(), clock.instant(), viewer.person());
        if (attachments.add(attachment, content)) {
            audit.record(new Act(place.district(), viewer.person(), "file.add", sent.id(), "添加附件"));
        } else {
            requireSame(place, sent.id());
        }
    }

    /** What was sent again is there; an id that stands for a file elsewhere would lose this one in silence. */
    private void requireSame(Place place, UUID id) {
        if (attachments.of(place.district(), place.kind(), place.record()).stream().noneMatch(file -> file.id().equals(id))) {
            throw new Conflict("这个附件编号已用于另一条记录，没有添加；请重新选择文件。");
        }
    }

    List<Attachment> of(Viewer viewer, Place place) {
        ownerOf(place.kind()).requireSight(viewer, place.district(), place.record());
        return attachments.of(place.district(), place.kind(), place.record());
    }

    @Transactional
    Attachment find(Viewer viewer, District district, UUID id) {
        var attachment = attachments.find(district, id).orElseThrow(FileDesk::notFound);
        ownerOf(attachment.ownerKind()).requireSight(viewer, district, attachment.owner());
        if (attachment.sealed()) {
            audit.record(new Act(district, viewer.person(), "file.open", id, "查看保密附件"));
        }
        return attachment;
    }

    byte[] contentOf(Attachment attachment) {
        return attachments.contentOf(attachment);
    }

    private FileOwner ownerOf(String kind) {
        var owner = owners.get(kind);
        if (owner == null) {
            throw notFound();
        }
        return owner;
    }

    private static OutOfLine notFound() {
        return OutOfLine.notFound("没有找到这个附件，或不在您的工作范围内；请刷新后重试。");
    }

    /** The record that files hang on. */
    record Place(District district, String kind, UUID record) {}

    /** A file as it came in. */
    record Sent(UUID id, String name, byte[] bytes) {}
}

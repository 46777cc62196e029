package zaicun.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.database.Seal;
import zaicun.kernel.District;

/** Stored attachments. */
@Repository
class Attachments {

    private final JdbcClient database;
    private final Seal seal;

    Attachments(JdbcClient database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    /** False where the id is there already: a phone sent it again. */
    boolean add(Attachment attachment, Content content) {
        var stored = attachment.sealed() ? new Content(seal.close(content.bytes()), content.media()) : content;
        return database.sql(
                                """
                                insert into attachment (district, id, owner_kind, owner, name, media, size, hash, content,
                                                        sealed, recorded_at, recorded_by)
                                values (:district, :id, :ownerKind, :owner, :name, :media, :size, :hash, :content,
                                        :sealed, :recordedAt, :recordedBy)
                                on conflict (district, id) do nothing
                                """)
                        .param("district", attachment.district().code())
                        .param("id", attachment.id())
                        .param("ownerKind", attachment.ownerKind())
                        .param("owner", attachment.owner())
                        .param("name", attachment.sealed() ? closed(attachment.name()) : attachment.name())
                        .param("media", attachment.media())
                        .param("size", attachment.size())
                        .param("hash", stored.hash())
                        .param("content", stored.bytes())
                        .param("sealed", attachment.sealed())
                        .param("recordedAt", attachment.recordedAt().atOffset(ZoneOffset.UTC))
                        .param("recordedBy", attachment.recordedBy())
                        .update()
                == 1;
    }

    List<Attachment> of(District district, String ownerKind, UUID owner) {
        return database.sql(
                        """
                        select district, id, owner_kind, owner, name, media, size, sealed, recorded_at, recorded_by
                          from attachment
                         where district = :district and owner_kind = :ownerKind and owner = :owner
                         order by id
                        """)
                .param("district", district.code())
                .param("ownerKind", ownerKind)
                .param("owner", owner)
                .query(this::read)
                .list();
    }

    Optional<Attachment> find(District district, UUID id) {
        return database.sql(
                        """
                        select district, id, owner_kind, owner, name, media, size, sealed, recorded_at, recorded_by
                          from attachment
                         where district = :district and id = :id
                        """)
                .param("district", district.code())
                .param("id", id)
                .query(this::read)
                .optional();
    }

    byte[] contentOf(Attachment attachment) {
        var stored = database.sql("select content from attachment where district = :district and id = :id")
                .param("district", attachment.district().code())
                .param("id", attachment.id())
                .query(byte[].class)
                .single();
        return attachment.sealed() ? seal.openBytes(stored) : stored;
    }

    private String closed(String name) {
        return Base64.getEncoder().encodeToString(seal.close(name));
    }

    private String opened(String name) {
        return seal.open(Base64.getDecoder().decode(name));
    }

    private Attachment read(ResultSet row, int number) throws SQLException {
        boolean sealed = row.getBoolean("sealed");
        var name = row.getString("name");
        return new Attachment(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getString("owner_kind"),
                row.getObject("owner", UUID.class),
                sealed ? opened(name) : name,
                row.getString("media"),
                row.getInt("size"),
                sealed,
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_by", UUID.class));
    }
}

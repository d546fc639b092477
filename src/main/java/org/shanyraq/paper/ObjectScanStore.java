package org.shanyraq.paper;

import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Keeps files in an object store. The file is there before its entry commits; an entry that is rolled back leaves a file
 * that nobody knows, never an entry without its file. What was kept in the database before is still read from there.
 */
class ObjectScanStore implements ScanStore {

    private final S3Client store;
    private final String bucket;
    private final DatabaseScanStore before;

    ObjectScanStore(S3Client store, String bucket, DatabaseScanStore before) {
        this.store = store;
        this.bucket = bucket;
        this.before = before;
    }

    @Override
    public void keep(UUID scan, byte[] bytes) {
        try {
            store.putObject(request -> request.bucket(bucket).key(name(scan)), RequestBody.fromBytes(bytes));
        } catch (SdkException e) {
            throw new ScansAway(e);
        }
    }

    @Override
    public Optional<byte[]> read(UUID scan) {
        return before.read(scan).or(() -> fetch(scan));
    }

    private Optional<byte[]> fetch(UUID scan) {
        try {
            return Optional.of(
                    store.getObjectAsBytes(request -> request.bucket(bucket).key(name(scan)))
                            .asByteArray());
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        } catch (SdkException e) {
            throw new ScansAway(e);
        }
    }

    private static String name(UUID scan) {
        return "scans/" + scan;
    }
}

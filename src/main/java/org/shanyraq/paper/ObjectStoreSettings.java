package org.shanyraq.paper;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Scans go to the centre's object store when the settings name a bucket of it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("shanyraq.paper.object-store.bucket")
class ObjectStoreSettings {

    @Bean
    S3Client objectStore(PaperProperties paper) {
        PaperProperties.ObjectStore settings = paper.objectStore();
        return S3Client.builder()
                .endpointOverride(settings.endpoint())
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
                // The bucket in the path, not in the host's name: a store of one's own seldom has a name for each
                // bucket.
                .forcePathStyle(true)
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    @Bean
    @Primary
    ObjectScanStore objectScanStore(S3Client store, PaperProperties paper, DatabaseScanStore before) {
        return new ObjectScanStore(store, paper.objectStore().bucket(), before);
    }
}

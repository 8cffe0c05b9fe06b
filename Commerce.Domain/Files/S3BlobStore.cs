using System.Net;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;

namespace Commerce.Domain.Files;

/// <summary>Keeps blobs in a bucket of an S3-compatible store. An object appears whole or not at all; several nodes that store the same bytes write the same object.</summary>
public sealed class S3BlobStore(S3Options options) : IBlobStore, IDisposable
{
    public const string Name = "s3";

    /// <summary>In bytes. What is longer is uploaded in parts of this size, so that a part that is lost is sent again and not the whole.</summary>
    public const int UploadPart = 16 * 1024 * 1024;

    /// <summary>In bytes: what one request reads.</summary>
    private const int ReadPart = 1024 * 1024;

    // S3's own word for a range behind the end: what is empty has no first byte.
    private const string InvalidRange = "InvalidRange";

    private readonly Lazy<AmazonS3Client> _client = new(() => Connect(options));

    public string Provider => Name;

    public async Task<StoredContent> SaveAsync(Stream content, long maxBytes, CancellationToken cancellationToken = default)
    {
        await using var spool = await Spool.ReadAsync(content, maxBytes, cancellationToken);
        if (!await HasAsync(spool.Key, cancellationToken))
        {
            if (spool.Size > UploadPart) await SendPartsAsync(spool, cancellationToken);
            else await SendAsync(spool, cancellationToken);
        }

        return new StoredContent(spool.Key, spool.Checksum, spool.Size);
    }

    public async Task<Stream> OpenReadAsync(string storageKey, CancellationToken cancellationToken = default)
    {
        // Keys come from the database; one that looks otherwise was not written by this store.
        if (!Spool.IsKey(storageKey)) throw new BlobNotFoundException(storageKey);
        // The first part says how long all of it is.
        var (first, length) = await ReadAsync(storageKey, 0, cancellationToken);
        return new PartStream(length, ReadPart, async (number, token) => number == 0 ? first : (await ReadAsync(storageKey, number, token)).Bytes);
    }

    public void Dispose()
    {
        if (_client.IsValueCreated) _client.Value.Dispose();
    }

    private static AmazonS3Client Connect(S3Options options)
    {
        var config = new AmazonS3Config
        {
            ForcePathStyle = options.ForcePathStyle,
            AuthenticationRegion = options.Region,
            // Other stores than Amazon's know nothing of its newest checksums; what is sent is signed in any case.
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
        };
        if (options.ServiceUrl is { } address) config.ServiceURL = address.AbsoluteUri;
        else config.RegionEndpoint = Amazon.RegionEndpoint.GetBySystemName(options.Region);
        return options is { AccessKey: { } access, SecretKey: { } secret } ? new AmazonS3Client(new BasicAWSCredentials(access, secret), config) : new AmazonS3Client(config);
    }

    private async Task<bool> HasAsync(string key, CancellationToken cancellationToken)
    {
        try
        {
            await _client.Value.GetObjectMetadataAsync(options.Bucket, key, cancellationToken);
            return true;
        }
        catch (AmazonS3Exception exception) when (exception.StatusCode is HttpStatusCode.NotFound)
        {
            return false;
        }
    }

    private Task SendAsync(Spool spool, CancellationToken cancellationToken) => _client.Value.PutObjectAsync(
        new PutObjectRequest { BucketName = options.Bucket, Key = spool.Key, InputStream = spool.Content, AutoCloseStream = false, UseChunkEncoding = false }, cancellationToken);

    private async Task SendPartsAsync(Spool spool, CancellationToken cancellationToken)
    {
        var upload = await _client.Value.InitiateMultipartUploadAsync(new InitiateMultipartUploadRequest { BucketName = options.Bucket, Key = spool.Key }, cancellationToken);
        try
        {
            var parts = new List<PartETag>();
            for (long sent = 0; sent < spool.Size; sent += UploadPart)
            {
                var part = await _client.Value.UploadPartAsync(new UploadPartRequest
                {
                    BucketName = options.Bucket,
                    Key = spool.Key,
                    UploadId = upload.UploadId,
                    PartNumber = parts.Count + 1,
                    PartSize = Math.Min(UploadPart, spool.Size - sent),
                    InputStream = spool.Content,
                    UseChunkEncoding = false,
                }, cancellationToken);
                parts.Add(new PartETag(parts.Count + 1, part.ETag));
            }

            await _client.Value.CompleteMultipartUploadAsync(
                new CompleteMultipartUploadRequest { BucketName = options.Bucket, Key = spool.Key, UploadId = upload.UploadId, PartETags = parts }, cancellationToken);
        }
        catch
        {
            // Whoever keeps the parts would be paid for them for ever.
            await _client.Value.AbortMultipartUploadAsync(options.Bucket, spool.Key, upload.UploadId, CancellationToken.None);
            throw;
        }
    }

    private async Task<(byte[] Bytes, long Length)> ReadAsync(string key, int number, CancellationToken cancellationToken)
    {
        var from = (long)number * ReadPart;
        try
        {
            using var response = await _client.Value.GetObjectAsync(
                new GetObjectRequest { BucketName = options.Bucket, Key = key, ByteRange = new ByteRange(from, from + ReadPart - 1) }, cancellationToken);
            var bytes = new byte[response.ContentLength];
            await using var content = response.ResponseStream;
            await content.ReadExactlyAsync(bytes, cancellationToken);
            // "bytes 0-1048575/3000000"
            var length = response.ContentRange is { } range ? long.Parse(range[(range.IndexOf('/', StringComparison.Ordinal) + 1)..], System.Globalization.CultureInfo.InvariantCulture) : bytes.Length;
            return (bytes, length);
        }
        catch (AmazonS3Exception exception) when (exception.StatusCode is HttpStatusCode.NotFound)
        {
            throw new BlobNotFoundException(key);
        }
        catch (AmazonS3Exception exception) when (number == 0 && exception.ErrorCode == InvalidRange)
        {
            return ([], 0);
        }
    }
}

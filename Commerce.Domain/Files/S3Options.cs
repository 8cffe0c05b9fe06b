using Commerce.Domain.Data;
using Microsoft.Extensions.Configuration;

namespace Commerce.Domain.Files;

/// <summary>How an S3-compatible store is reached; from the section <c>Blobs:S3</c>.</summary>
/// <param name="Bucket">The bucket, which must be there.</param>
/// <param name="ServiceUrl">The store's address; null for that of Amazon in the region.</param>
/// <param name="Region">What requests are signed for.</param>
/// <param name="AccessKey">Null where the machine itself says who it is: its role, or the environment variables of the AWS tools.</param>
/// <param name="ForcePathStyle">Whether the bucket stands in the path of addresses and not in front of their host's name.</param>
public sealed record S3Options(string Bucket, Uri? ServiceUrl, string Region, string? AccessKey, string? SecretKey, bool ForcePathStyle)
{
    /// <summary>Null where no bucket is named.</summary>
    /// <exception cref="SettingException">A value is not what it should be.</exception>
    public static S3Options? From(IConfiguration? configuration)
    {
        if (Text("Bucket") is not { } bucket) return null;
        var address = Text("ServiceUrl");
        Uri? serviceUrl = null;
        if (address is not null && (!Uri.TryCreate(address, UriKind.Absolute, out serviceUrl) || serviceUrl.Scheme is not ("http" or "https")))
            throw new SettingException($"Blobs:S3:ServiceUrl is '{address}', but must be an address such as https://minio.example:9000.");
        var (access, secret) = (Text("AccessKey"), Text("SecretKey"));
        if (access is null != secret is null) throw new SettingException("Blobs:S3:AccessKey and Blobs:S3:SecretKey go together: set both, or neither.");
        var pathStyle = Text("ForcePathStyle");
        var isPathStyle = serviceUrl is not null;
        if (pathStyle is not null && !bool.TryParse(pathStyle, out isPathStyle))
            throw new SettingException($"Blobs:S3:ForcePathStyle is '{pathStyle}', but must be true or false.");
        return new S3Options(bucket, serviceUrl, Text("Region") ?? "us-east-1", access, secret, isPathStyle);

        string? Text(string name) => configuration?["Blobs:S3:" + name] is { Length: > 0 } text ? text : null;
    }
}

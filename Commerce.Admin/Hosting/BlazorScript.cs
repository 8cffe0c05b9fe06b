using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Commerce.Admin.Hosting;

/// <summary>
/// <c>blazor.web.js</c>, taken out of the .NET 9 assembly that carries it as a resource (the project file says why). The assembly is read as
/// a file; it is never loaded.
/// </summary>
internal sealed class BlazorScript
{
    public const string Path = "/_framework/blazor.web.js";
    const string Carrier = "blazor-script.dll";
    const string ResourceName = "_framework/blazor.web.js";

    readonly byte[] plain;
    readonly byte[] compressed;
    readonly EntityTagHeaderValue tag;

    public BlazorScript()
    {
        plain = Read();
        compressed = Compress(plain);
        tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(plain))[..16]}\"");
    }

    public FileContentHttpResult Serve(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-cache";
        headers.Vary = "Accept-Encoding";
        var brotli = context.Request.Headers.AcceptEncoding.Any(value => value?.Contains("br", StringComparison.Ordinal) == true);
        if (brotli)
            headers.ContentEncoding = "br";
        return TypedResults.File(brotli ? compressed : plain, "text/javascript", entityTag: tag);
    }

    internal static byte[] Read()
    {
        using var carrier = typeof(BlazorScript).Assembly.GetManifestResourceStream(Carrier)
            ?? throw new InvalidOperationException($"The resource {Carrier} is missing: the project was built without its package.");
        using var file = new PEReader(carrier);
        var metadata = file.GetMetadataReader();
        var resource = metadata.ManifestResources.Select(metadata.GetManifestResource)
            .Single(candidate => metadata.StringComparer.Equals(candidate.Name, ResourceName));
        var resources = file.GetSectionData(file.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress);
        // ECMA-335 II.24.2.4: a resource is its length in four bytes, then its bytes.
        var reader = resources.GetReader((int)resource.Offset, resources.Length - (int)resource.Offset);
        return reader.ReadBytes(reader.ReadInt32());
    }

    static byte[] Compress(byte[] content)
    {
        using var buffer = new MemoryStream();
        using (var brotli = new BrotliStream(buffer, CompressionLevel.Optimal))
            brotli.Write(content);
        return buffer.ToArray();
    }
}

using System.Security.Cryptography;
using System.Text;

namespace HotChocolate.AspNetCore;

/// <summary>A schema as a file, printed once.</summary>
internal sealed record SchemaFile(byte[] Utf8, string ETag)
{
    public static SchemaFile Create(ISchema schema)
    {
        var utf8 = Encoding.UTF8.GetBytes(schema.ToString()!);
        return new SchemaFile(utf8, $"\"1-{Convert.ToBase64String(SHA256.HashData(utf8))}\"");
    }
}

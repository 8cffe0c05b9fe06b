using System.Security.Cryptography;
using System.Text;
using HotChocolate.Execution;

namespace HotChocolate.AspNetCore;

/// <summary>A schema as a file, printed once.</summary>
internal sealed record SchemaFile(byte[] Utf8, string ETag)
{
    public static SchemaFile Create(IRequestExecutor executor)
    {
        var utf8 = Encoding.UTF8.GetBytes(executor.Schema.ToString()!);
        return new SchemaFile(utf8, $"\"{executor.Version}-{Convert.ToBase64String(SHA256.HashData(utf8))}\"");
    }
}

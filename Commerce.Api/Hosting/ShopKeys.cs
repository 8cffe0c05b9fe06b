using Commerce.Domain.Data;
using Microsoft.AspNetCore.DataProtection;

namespace Commerce.Api.Hosting;

/// <summary>The keys that protect the admin's cookies and forms.</summary>
internal static class ShopKeys
{
    /// <summary>Keeps the keys in the data folder (<c>keys</c>), so that a restart signs nobody out. They are made at the first start.</summary>
    public static void AddShopKeys(this WebApplicationBuilder builder)
    {
        var folder = DataOptions.From(builder.Configuration, builder.Environment.ContentRootPath).Folder;
        builder.Services.AddDataProtection()
            .SetApplicationName("Commerce")
            .PersistKeysToFileSystem(new DirectoryInfo(System.IO.Path.Combine(folder, "keys")));
    }
}

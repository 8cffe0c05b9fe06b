using Microsoft.AspNetCore.DataProtection;

namespace Commerce.Admin.Hosting;

/// <summary>The keys that protect the cookie and the forms, where no host keeps them.</summary>
internal static class AdminKeys
{
    /// <summary>
    /// Keeps the keys in <c>keys</c> of the data folder (<c>Data:Folder</c>, by default <c>.data</c> below the content root), so that a restart
    /// signs nobody out.
    /// </summary>
    public static WebApplicationBuilder AddAdminKeys(this WebApplicationBuilder builder)
    {
        var folder = builder.Configuration["Data:Folder"] is { Length: > 0 } given ? given : ".data";
        builder.Services.AddDataProtection()
            .SetApplicationName("Commerce")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.GetFullPath(Path.Combine(folder, "keys"), builder.Environment.ContentRootPath)));
        return builder;
    }
}

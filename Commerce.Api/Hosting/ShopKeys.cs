using Commerce.Domain.Data;
using Commerce.Domain.Data.Shared;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace Commerce.Api.Hosting;

/// <summary>The keys that protect the admin's cookies and forms, links to documents, and the keys of authenticators.</summary>
internal static class ShopKeys
{
    private const string Folder = "keys";

    /// <summary>
    /// Keeps the keys where a restart finds them: in the data folder on SQLite (<c>keys</c>), in the database on PostgreSQL, where all nodes
    /// have the same. They are made at the first start.
    /// </summary>
    public static void AddShopKeys(this WebApplicationBuilder builder)
    {
        var data = DataOptions.From(builder.Configuration, builder.Environment.ContentRootPath);
        var protection = builder.Services.AddDataProtection().SetApplicationName("Commerce");
        switch (data.Provider)
        {
            case DatabaseProvider.Sqlite:
                protection.PersistKeysToFileSystem(new DirectoryInfo(System.IO.Path.Combine(data.Folder, Folder)));
                break;
            case DatabaseProvider.Postgres:
                builder.Services.AddOptions<KeyManagementOptions>().Configure<SharedKeys>((options, keys) => options.XmlRepository = keys);
                break;
        }
    }

    /// <summary>
    /// Makes the first key while no other node does, so that all begin with the same; those in the data folder, from before they were kept in the database,
    /// stay good.
    /// </summary>
    public static void Prepare(IServiceProvider services)
    {
        if (services.GetService<SharedKeys>() is not { } keys) return;
        keys.TakeOver(System.IO.Path.Combine(services.GetRequiredService<DataOptions>().Folder, Folder));
        services.GetRequiredService<IDataProtectionProvider>().CreateProtector("Commerce.Start").Protect("");
    }
}

using Commerce.Domain.Data;
using Commerce.Domain.Data.Demo;
using Commerce.Domain.Files;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Commerce.Api.Hosting;

/// <summary>The four lines that tell where everything is, once the server listens.</summary>
internal static class StartupBanner
{
    /// <summary>Prints the lines when the application has started.</summary>
    public static void Announce(WebApplication app) => app.Lifetime.ApplicationStarted.Register(() => Print(app));

    /// <summary>Where files are kept, where that is not said by where the data is.</summary>
    private static string Files(IServiceProvider services, DataOptions data) => services.GetRequiredService<BlobOptions>() switch
    {
        { Store: S3BlobStore.Name, S3: { } s3 } => $"; files in the bucket {s3.Bucket}",
        { Store: FileSystemBlobStore.Name } when data.Provider is not DatabaseProvider.Sqlite => $"; files in {data.Folder}",
        _ => "",
    };

    private static void Print(WebApplication app)
    {
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost";
        // A wildcard address is no link.
        address = address.Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal);
        var data = app.Services.GetRequiredService<DataOptions>();
        Console.WriteLine($"GraphQL  {address}/graphql{(app.Environment.IsDevelopment() ? " (open it in a browser for the IDE)" : "")}");
        Console.WriteLine($"Admin    {address}/admin");
        Console.WriteLine(app.Environment.IsDevelopment()
            ? $"Sign in  {string.Join(", ", DemoData.SignIns)} with the password {DemoData.Password}"
            : "Sign in  with your account; the command 'admin create --email …' makes the first administrator");
        Console.WriteLine($"Data     {(data.Provider == DatabaseProvider.Sqlite ? data.Folder : "PostgreSQL")}{Files(app.Services, data)}");
    }
}

using Commerce.Domain.Data;
using Commerce.Domain.Notices;
using HotChocolate.Execution.Configuration;
using Npgsql;

namespace Commerce.Api.Live;

/// <summary>Registers what subscriptions need.</summary>
internal static class LiveExtensions
{
    /// <summary>
    /// Topics: within this process on SQLite, which belongs to one process; on PostgreSQL through the database, so that subscribers of one
    /// node hear of what is done on another.
    /// </summary>
    public static IRequestExecutorBuilder AddShopTopics(this IRequestExecutorBuilder builder, DatabaseProvider database)
    {
        builder.Services.AddSingleton<Presence>();
        builder.Services.AddSingleton<LiveRows>();
        builder.Services.AddSingleton<IShopNoticeListener, TopicPublisher>();
        builder.AddSocketSessionInterceptor<ShopSockets>();
        return database switch
        {
            DatabaseProvider.Sqlite => builder.AddInMemorySubscriptions(),
            DatabaseProvider.Postgres => builder.AddPostgresSubscriptions((services, options) =>
            {
                // Kept for as long as the process lives, and so not one of the pool's.
                var connection = new NpgsqlConnectionStringBuilder(services.GetRequiredService<DataOptions>().ConnectionString) { Pooling = false };
                options.ConnectionFactory = _ => new ValueTask<NpgsqlConnection>(new NpgsqlConnection(connection.ConnectionString));
                options.ChannelName = "commerce";
                // An import changes the stock of a few thousand products with one commit.
                options.MaxSendQueueSize = 32_768;
            }),
        };
    }
}

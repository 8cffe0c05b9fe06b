using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Commerce.Benchmarks.GraphQL;

/// <summary>Sessions over SQLite. It has no asynchronous calls: everything runs on the request's thread, as in every program that uses it.</summary>
internal sealed class SqliteReader(string connectionString) : IAdoReader
{
    private readonly ConcurrentBag<AdoSession> _idle = [];

    public ValueTask<AdoSession> RentAsync(CancellationToken cancellationToken) => new(_idle.TryTake(out var session) ? session : new Session(connectionString));

    public void Return(AdoSession session) => _idle.Add(session);

    public void Dispose()
    {
        while (_idle.TryTake(out var session)) session.Dispose();
    }

    private sealed class Session : AdoSession
    {
        private readonly SqliteConnection _connection;
        private readonly SqliteCommand _list, _bySlug, _pageVariants, _pageImages, _variants, _images, _customer, _orders, _items;

        public Session(string connectionString)
        {
            _connection = new SqliteConnection(connectionString);
            _connection.Open();
            using var pragmas = _connection.CreateCommand();
            pragmas.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 10000; PRAGMA mmap_size = 268435456;";
            pragmas.ExecuteNonQuery();
            var ids = Enumerable.Range(0, AdoSql.PageSize).Select(i => $"@p{i}").ToArray();
            _list = Prepare(AdoSql.List, "@slug");
            _bySlug = Prepare(AdoSql.BySlug, "@slug");
            _pageVariants = Prepare(AdoSql.Variants($"IN ({string.Join(", ", ids)})"), ids);
            _pageImages = Prepare(AdoSql.Images($"IN ({string.Join(", ", ids)})"), ids);
            _variants = Prepare(AdoSql.Variants("= @p"), "@p");
            _images = Prepare(AdoSql.Images("= @p"), "@p");
            _customer = Prepare(AdoSql.Customer, "@hash", "@now");
            _orders = Prepare(AdoSql.Orders, "@user");
            _items = Prepare(AdoSql.Items, "@user");
        }

        public override ValueTask ReadListAsync(string category, CancellationToken cancellationToken)
        {
            _list.Parameters[0].Value = category;
            Read(_list, AddProduct);
            for (var i = 0; i < AdoSql.PageSize; i++)
            {
                object id = i < Rows.Products.Count ? Rows.Products[i].Id : DBNull.Value;
                _pageVariants.Parameters[i].Value = id;
                _pageImages.Parameters[i].Value = id;
            }

            Read(_pageVariants, AddVariant);
            Read(_pageImages, AddImage);
            return default;
        }

        public override ValueTask ReadProductAsync(string slug, CancellationToken cancellationToken)
        {
            _bySlug.Parameters[0].Value = slug;
            Read(_bySlug, AddProduct);
            if (Rows.Products.Count == 0) return default;
            object id = Rows.Products[0].Id;
            _variants.Parameters[0].Value = id;
            _images.Parameters[0].Value = id;
            Read(_variants, AddVariant);
            Read(_images, AddImage);
            return default;
        }

        public override ValueTask<bool> ReadHistoryAsync(string tokenHash, CancellationToken cancellationToken)
        {
            _customer.Parameters[0].Value = tokenHash;
            _customer.Parameters[1].Value = TimeProvider.System.GetUtcNow().UtcDateTime;
            using (var reader = _customer.ExecuteReader())
            {
                if (!reader.Read()) return new(false);
                Rows.Customer = (reader.GetInt32(0), reader.GetString(1), reader.GetString(2));
            }

            object user = Rows.Customer.Id;
            _orders.Parameters[0].Value = user;
            _items.Parameters[0].Value = user;
            Read(_orders, AddOrder);
            Read(_items, AddItem);
            return new(true);
        }

        public override void Dispose()
        {
            // Its commands go with it.
            _connection.Dispose();
            base.Dispose();
        }

        private static void Read(SqliteCommand command, Action<SqliteDataReader> add)
        {
            using var reader = command.ExecuteReader();
            while (reader.Read()) add(reader);
        }

        private SqliteCommand Prepare(string sql, params string[] parameters)
        {
            var command = _connection.CreateCommand();
            command.CommandText = sql;
            foreach (var name in parameters) command.Parameters.Add(new SqliteParameter(name, DBNull.Value));
            command.Prepare();
            return command;
        }
    }
}

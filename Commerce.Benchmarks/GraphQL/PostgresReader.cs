using System.Collections.Concurrent;
using Npgsql;
using NpgsqlTypes;

namespace Commerce.Benchmarks.GraphQL;

/// <summary>Sessions over PostgreSQL. What does not depend on each other goes in one batch, which is one round trip.</summary>
internal sealed class PostgresReader(string connectionString) : IAdoReader
{
    private readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(connectionString);
    private readonly ConcurrentBag<AdoSession> _idle = [];

    public ValueTask<AdoSession> RentAsync(CancellationToken cancellationToken) =>
        _idle.TryTake(out var session) ? new(session) : new(Session.OpenAsync(_source, cancellationToken));

    public void Return(AdoSession session) => _idle.Add(session);

    public void Dispose()
    {
        while (_idle.TryTake(out var session)) session.Dispose();
        _source.Dispose();
    }

    private sealed class Session : AdoSession
    {
        private const string BySlug = "= (SELECT \"Id\" FROM \"Products\" WHERE \"Slug\" = @slug AND \"IsActive\" AND \"ArchivedAt\" IS NULL)";

        private readonly NpgsqlConnection _connection;
        private readonly NpgsqlCommand _list, _customer;
        private readonly NpgsqlBatch _children, _product, _history;
        private readonly NpgsqlParameter<string> _category = Text("slug"), _hash = Text("hash");
        private readonly NpgsqlParameter<string>[] _slugs = [Text("slug"), Text("slug"), Text("slug")];
        private readonly NpgsqlParameter<DateTime> _now = new("now", NpgsqlDbType.TimestampTz);
        private readonly NpgsqlParameter<int[]>[] _ids = [new("ids", NpgsqlDbType.Array | NpgsqlDbType.Integer), new("ids", NpgsqlDbType.Array | NpgsqlDbType.Integer)];
        private readonly NpgsqlParameter<int>[] _users = [new("user", NpgsqlDbType.Integer), new("user", NpgsqlDbType.Integer)];
        private readonly int[] _page = new int[AdoSql.PageSize];

        private Session(NpgsqlConnection connection)
        {
            _connection = connection;
            _list = new NpgsqlCommand(AdoSql.List, connection) { Parameters = { _category } };
            _children = Batch(connection, (AdoSql.Variants("= ANY(@ids)"), _ids[0]), (AdoSql.Images("= ANY(@ids)"), _ids[1]));
            _product = Batch(connection, (AdoSql.BySlug, _slugs[0]), (AdoSql.Variants(BySlug), _slugs[1]), (AdoSql.Images(BySlug), _slugs[2]));
            _customer = new NpgsqlCommand(AdoSql.Customer, connection) { Parameters = { _hash, _now } };
            _history = Batch(connection, (AdoSql.Orders, _users[0]), (AdoSql.Items, _users[1]));
        }

        public static async Task<AdoSession> OpenAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
        {
            var session = new Session(await source.OpenConnectionAsync(cancellationToken));
            await session._list.PrepareAsync(cancellationToken);
            await session._children.PrepareAsync(cancellationToken);
            await session._product.PrepareAsync(cancellationToken);
            await session._customer.PrepareAsync(cancellationToken);
            await session._history.PrepareAsync(cancellationToken);
            return session;
        }

        public override async ValueTask ReadListAsync(string category, CancellationToken cancellationToken)
        {
            _category.TypedValue = category;
            await using (var reader = await _list.ExecuteReaderAsync(cancellationToken))
            {
                await ReadAsync(reader, AddProduct, cancellationToken);
            }

            var count = Math.Min(Rows.Products.Count, AdoSql.PageSize);
            if (count == 0) return;
            // Npgsql writes the array when the command is executed, so it may be used again; a short page repeats its last product.
            for (var i = 0; i < _page.Length; i++) _page[i] = Rows.Products[Math.Min(i, count - 1)].Id;
            _ids[0].TypedValue = _page;
            _ids[1].TypedValue = _page;
            await using var children = await _children.ExecuteReaderAsync(cancellationToken);
            await ReadAsync(children, AddVariant, cancellationToken);
            await children.NextResultAsync(cancellationToken);
            await ReadAsync(children, AddImage, cancellationToken);
        }

        public override async ValueTask ReadProductAsync(string slug, CancellationToken cancellationToken)
        {
            foreach (var parameter in _slugs) parameter.TypedValue = slug;
            await using var reader = await _product.ExecuteReaderAsync(cancellationToken);
            await ReadAsync(reader, AddProduct, cancellationToken);
            await reader.NextResultAsync(cancellationToken);
            await ReadAsync(reader, AddVariant, cancellationToken);
            await reader.NextResultAsync(cancellationToken);
            await ReadAsync(reader, AddImage, cancellationToken);
        }

        public override async ValueTask<bool> ReadHistoryAsync(string tokenHash, CancellationToken cancellationToken)
        {
            _hash.TypedValue = tokenHash;
            _now.TypedValue = TimeProvider.System.GetUtcNow().UtcDateTime;
            await using (var reader = await _customer.ExecuteReaderAsync(cancellationToken))
            {
                if (!await reader.ReadAsync(cancellationToken)) return false;
                Rows.Customer = (reader.GetInt32(0), reader.GetString(1), reader.GetString(2));
            }

            foreach (var parameter in _users) parameter.TypedValue = Rows.Customer.Id;
            await using var history = await _history.ExecuteReaderAsync(cancellationToken);
            await ReadAsync(history, AddOrder, cancellationToken);
            await history.NextResultAsync(cancellationToken);
            await ReadAsync(history, AddItem, cancellationToken);
            return true;
        }

        public override void Dispose()
        {
            // Its commands go with it.
            _connection.Dispose();
            base.Dispose();
        }

        private static async ValueTask ReadAsync(NpgsqlDataReader reader, Action<NpgsqlDataReader> add, CancellationToken cancellationToken)
        {
            while (await reader.ReadAsync(cancellationToken)) add(reader);
        }

        private static NpgsqlParameter<string> Text(string name) => new(name, NpgsqlDbType.Text);

        private static NpgsqlBatch Batch(NpgsqlConnection connection, params (string Sql, NpgsqlParameter Parameter)[] commands)
        {
            var batch = new NpgsqlBatch(connection);
            foreach (var (sql, parameter) in commands) batch.BatchCommands.Add(new NpgsqlBatchCommand(sql) { Parameters = { parameter } });
            return batch;
        }
    }
}

using System.Data.Common;

namespace HotChocolate.Data.Compiled;

/// <summary>Commands that go to the database together, which is one way there and back.</summary>
internal sealed class ReadBatch : IAsyncDisposable
{
    private readonly DbParameter?[]?[] _parameters;
    private readonly int _first;

    private ReadBatch(DbBatch batch, DbParameter?[]?[] parameters, int first)
    {
        Batch = batch;
        _parameters = parameters;
        _first = first;
    }

    public DbBatch Batch { get; }

    /// <summary>One of the commands that read something.</summary>
    public DbBatchCommand this[int command] => Batch.BatchCommands[_first + command];

    /// <summary>Makes the commands with the values of a request.</summary>
    /// <param name="begins">Whether a transaction begins with them, which goes with them and costs no way of its own.</param>
    /// <param name="ends">Whether it ends with them.</param>
    public static ReadBatch Create(DbConnection connection, BoundCommand[] commands, bool begins, bool ends)
    {
        var batch = connection.CreateBatch();
        if (begins) Add(batch, "BEGIN");
        var parameters = new DbParameter?[]?[commands.Length];
        for (var i = 0; i < commands.Length; i++)
        {
            var given = new List<DbParameter>();
            var sql = Take(commands[i].Create(), given);
            var command = batch.CreateBatchCommand();
            batch.BatchCommands.Add(command);
            if (!commands[i].IsReusable)
            {
                command.CommandText = sql;
                foreach (var parameter in given) command.Parameters.Add(parameter);
                continue;
            }

            var (text, sources) = (commands[i].Variant.Sql, commands[i].Variant.Parameters);
            // What looks for the root's row itself has the root's parameters as well.
            if (sources.Any(source => Find(given, source) is null)) Take(commands[0].Create(), given);
            command.CommandText = text;
            parameters[i] = [.. sources.Select(source => Find(given, source))];
            foreach (var parameter in parameters[i]!) command.Parameters.Add(parameter ?? throw new InvalidOperationException("A command lacks a parameter."));
        }

        if (ends) Add(batch, "COMMIT");
        var made = new ReadBatch(batch, parameters, begins ? 1 : 0);
        made.Fill(commands);
        return made;
    }

    /// <summary>Puts in the values of another request.</summary>
    public void Fill(BoundCommand[] commands)
    {
        for (var i = 0; i < commands.Length; i++)
        {
            if (_parameters[i] is { } parameters) commands[i].Fill(parameters);
        }
    }

    public ValueTask DisposeAsync() => Batch.DisposeAsync();

    private static DbParameter? Find(List<DbParameter> given, ParameterSource source) => given.Find(parameter => BoundCommand.IsNamed(parameter, source.Name));

    private static void Add(DbBatch batch, string sql)
    {
        var command = batch.CreateBatchCommand();
        command.CommandText = sql;
        batch.BatchCommands.Add(command);
    }

    /// <summary>Takes the parameters out of a command.</summary>
    private static string Take(DbCommand command, List<DbParameter> parameters)
    {
        using (command)
        {
            parameters.AddRange(command.Parameters.Cast<DbParameter>());
            command.Parameters.Clear();
            return command.CommandText;
        }
    }
}

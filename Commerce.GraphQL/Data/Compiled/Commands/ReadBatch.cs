using System.Data.Common;

namespace HotChocolate.Data.Compiled;

/// <summary>Commands that go to the database together, which is one way there and back.</summary>
internal sealed class ReadBatch : IAsyncDisposable
{
    private readonly DbParameter?[]?[] _parameters;

    private ReadBatch(DbBatch batch, DbParameter?[]?[] parameters)
    {
        Batch = batch;
        _parameters = parameters;
    }

    public DbBatch Batch { get; }

    /// <summary>Makes the commands with the values of a request.</summary>
    public static ReadBatch Create(DbConnection connection, BoundCommand[] commands)
    {
        var batch = connection.CreateBatch();
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

        var made = new ReadBatch(batch, parameters);
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

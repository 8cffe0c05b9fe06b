namespace Commerce.Domain.Webhooks.Outbox;

/// <summary>What is done to a row.</summary>
internal enum OutboxChange
{
    Insert,
    Update,
    Delete,
}

/// <summary>Which change of a row is an event. The row is called <c>new</c>, and <c>old</c> as it was; SQL reads the same on both databases.</summary>
/// <param name="Name">Names the trigger.</param>
/// <param name="Table">The row's table.</param>
/// <param name="Topic">SQL of the topic's name.</param>
/// <param name="ObjectType">What it happens to.</param>
internal sealed record OutboxRule(string Name, string Table, OutboxChange Change, string Topic, string ObjectType)
{
    /// <summary>SQL of the object's key.</summary>
    public string ObjectId { get; init; } = "new.\"Id\"";

    /// <summary>SQL of when it happened; null for now.</summary>
    public string? OccurredAt { get; init; }

    /// <summary>Of an update: the columns that have to be written.</summary>
    public string[] Columns { get; init; } = [];

    /// <summary>SQL of what else has to hold.</summary>
    public string? Condition { get; init; }

    public OutboxFact[] Facts { get; init; } = [];

    /// <summary>Of an update: columns of which it is told which have changed.</summary>
    public string[] Watched { get; init; } = [];
}

/// <summary>Something that is told of an event.</summary>
/// <param name="Sql">Its value.</param>
internal sealed record OutboxFact(string Name, string Sql)
{
    /// <summary>Whether it is true or false, for which SQLite has no values of its own.</summary>
    public bool IsFlag { get; init; }
}

namespace HotChocolate.Execution;

/// <summary>Turns a response into plain dictionaries and lists.</summary>
internal static class OperationResultDictionary
{
    public static OrderedDictionary<string, object?> From(OperationResult result)
    {
        var dictionary = new OrderedDictionary<string, object?>();
        if (result.Errors is { Count: > 0 } errors)
            dictionary["errors"] = errors.Select(FromError).ToArray();
        if (result.IsDataSet)
            dictionary["data"] = result.Data;
        if (result.Extensions is { Count: > 0 } extensions)
            dictionary["extensions"] = extensions;
        if (result.Increment is { } increment)
            Add(increment, dictionary);
        return dictionary;
    }

    private static void Add(ResponseIncrement increment, OrderedDictionary<string, object?> dictionary)
    {
        if (increment.Pending.Count > 0)
        {
            dictionary["pending"] = increment.Pending.Select(p =>
            {
                var notice = new OrderedDictionary<string, object?> { ["id"] = p.Id, ["path"] = p.Path.ToList() };
                if (p.Label is not null)
                    notice["label"] = p.Label;
                return notice;
            }).ToArray();
        }

        if (increment.Results.Count > 0)
        {
            dictionary["incremental"] = increment.Results.Select(r =>
            {
                var entry = new OrderedDictionary<string, object?> { ["id"] = r.Id };
                if (r.SubPath is { Count: > 0 } subPath)
                    entry["subPath"] = subPath;
                if (r.Errors is { Count: > 0 } errors)
                    entry["errors"] = errors.Select(FromError).ToArray();
                entry[r.Items is null ? "data" : "items"] = (object?)r.Items ?? r.Data;
                return entry;
            }).ToArray();
        }

        if (increment.Completed.Count > 0)
        {
            dictionary["completed"] = increment.Completed.Select(c =>
            {
                var notice = new OrderedDictionary<string, object?> { ["id"] = c.Id };
                if (c.Errors is { } errors)
                    notice["errors"] = errors.Select(FromError).ToArray();
                return notice;
            }).ToArray();
        }

        dictionary["hasNext"] = increment.HasNext;
    }

    private static OrderedDictionary<string, object?> FromError(IError error)
    {
        var dictionary = new OrderedDictionary<string, object?> { ["message"] = error.Message };
        if (error.Locations is { Count: > 0 } locations)
        {
            dictionary["locations"] = locations
                .Select(l => new OrderedDictionary<string, object?> { ["line"] = l.Line, ["column"] = l.Column })
                .ToArray();
        }

        if (error.Path is { } path)
            dictionary["path"] = path.ToList();
        if (error.Extensions is { Count: > 0 } extensions)
            dictionary["extensions"] = extensions;
        return dictionary;
    }
}

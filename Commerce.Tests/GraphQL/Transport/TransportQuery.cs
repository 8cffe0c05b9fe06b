using HotChocolate;
using HotChocolate.Types;

namespace Commerce.Tests.GraphQL.Transport;

/// <summary>A schema to speak with.</summary>
public sealed class TransportQuery
{
    public string Hello(string name = "you") => $"Hello {name}";

    public int Add(int a, int b) => a + b;

    public IReadOnlyList<int> Numbers(IReadOnlyList<int> values) => values;

    public string? Broken() => throw new GraphQLException(ErrorBuilder.New().SetMessage("broken").SetCode("BROKEN").Build());

    public string Hard() => throw new GraphQLException("hard");

    public string Tenant([GlobalState] string tenant) => tenant;
}

public sealed class TransportMutation
{
    public string Ping() => "pong";

    public async Task<string> Describe(IFile file, CancellationToken cancellationToken)
    {
        await using var stream = file.OpenReadStream();
        using var reader = new StreamReader(stream);
        return $"{file.Name} {file.ContentType} {file.Length}: {await reader.ReadToEndAsync(cancellationToken)}";
    }

    public string Names(IReadOnlyList<IFile> files) => string.Join(',', files.Select(f => f.Name));

    public string Nested(UploadForm form) => $"{form.Title}: {form.Attachment?.Name ?? "nothing"}";

    public async Task<long> Measure(IFile file, CancellationToken cancellationToken)
    {
        await using var stream = file.OpenReadStream();
        var buffer = new byte[64 * 1024];
        var total = 0L;
        for (int read; (read = await stream.ReadAsync(buffer, cancellationToken)) > 0;)
            total += read;
        return total;
    }
}

public sealed record UploadForm(string Title, IFile? Attachment);

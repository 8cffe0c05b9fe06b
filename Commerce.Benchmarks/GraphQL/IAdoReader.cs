namespace Commerce.Benchmarks.GraphQL;

/// <summary>Reads the rows of an answer with commands that were prepared once on a connection that stays open.</summary>
internal interface IAdoReader : IDisposable
{
    ValueTask<AdoSession> RentAsync(CancellationToken cancellationToken);

    void Return(AdoSession session);
}

namespace HotChocolate.Execution.Processing;

/// <summary>Hands what belongs to the whole request on to the scope of a resolver.</summary>
internal interface IResolverScopeInitializer
{
    void Initialize(IServiceProvider requestServices, IServiceProvider resolverServices);
}

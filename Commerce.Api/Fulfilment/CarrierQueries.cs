using Commerce.Api.Security;
using Commerce.Domain.Fulfilment;
using HotChocolate.Authorization;
using HotChocolate.Types;

namespace Commerce.Api.Fulfilment;

/// <summary>Who brings parcels.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class CarrierQueries
{
    /// <summary>The carriers whose labels `createShippingLabel` makes. For staff.</summary>
    [Authorize(Policy = Policies.Staff)]
    public IReadOnlyList<string> GetCarriers(ShippingLabels labels) => labels.CarrierNames;
}

using Commerce.Admin.Client;

namespace Commerce.Admin.Returns.Operations;

public sealed record ReceiveReturnData(ReturnPayload ReceiveReturn)
{
    public static readonly GraphQLOperation<ReceiveReturnData> Operation = GraphQLOperation<ReceiveReturnData>.Load("Returns/Operations/ReceiveReturn.graphql");
}

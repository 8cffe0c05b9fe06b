namespace HotChocolate.AspNetCore.Subscriptions;

/// <summary>Why a connection ends (RFC 6455 section 7.4.1).</summary>
public enum ConnectionCloseReason
{
    /// <summary>1000</summary>
    NormalClosure,

    /// <summary>1001</summary>
    EndpointUnavailable,

    /// <summary>1002</summary>
    ProtocolError,

    /// <summary>1003</summary>
    InvalidMessageType,

    /// <summary>1007</summary>
    InvalidPayloadData,

    /// <summary>1008</summary>
    PolicyViolation,

    /// <summary>1009</summary>
    MessageTooBig,

    /// <summary>1010</summary>
    MandatoryExtension,

    /// <summary>1011</summary>
    InternalServerError
}

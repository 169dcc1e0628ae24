"""KetaDesk: an offline workstation for clinicians who give ketamine-assisted therapy."""

VERSION = "0.1.0"

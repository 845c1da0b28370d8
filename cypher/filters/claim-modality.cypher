claim.modality IN $modality
